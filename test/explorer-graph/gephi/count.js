// Run by Rhino inside Java, with Gephi on the class path: opens each file as Gephi's “Open” does and prints what came in.
var lookup = Packages.org.openide.util.Lookup.getDefault()
var projects = lookup.lookup(Packages.org.gephi.project.api.ProjectController)
var importer = lookup.lookup(Packages.org.gephi.io.importer.api.ImportController)
var graphs = lookup.lookup(Packages.org.gephi.graph.api.GraphController)

function opened(file) {
  projects.newProject()
  var container = importer.importFile(new java.io.File(file))
  var unloader = container.getUnloader()
  var found = { edgesInFile: unloader.getEdgeCount(), issues: [], nodes: {} }
  importer.process(
    container,
    new Packages.org.gephi.io.processor.plugin.DefaultProcessor(),
    projects.getCurrentWorkspace(),
  )
  var issues = container.getReport().getIssues(100)
  while (issues.hasNext()) {
    var issue = issues.next()
    found.issues.push(issue.getLevel() + ': ' + issue.getMessage())
  }
  var graph = graphs.getGraphModel().getGraph()
  found.edges = graph.getEdgeCount()
  var nodes = graph.getNodes().toArray()
  for (var at = 0; at < nodes.length; at++)
    found.nodes[nodes[at].getId()] = { label: '' + nodes[at].getLabel(), x: +nodes[at].x(), y: +nodes[at].y() }
  return found
}

print(JSON.stringify(Array.prototype.map.call(arguments, opened)))
java.lang.System.exit(0)
