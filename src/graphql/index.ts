export { buildSchema } from './build-schema'
export { questionContext, type QuestionContext } from './context'
