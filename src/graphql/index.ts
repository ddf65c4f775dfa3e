export { buildSchema } from './build-schema'
export { questionContext, type QuestionContext } from './context'
export { maskError, toGraphQLError, type MaskedError } from './format-error'
export { checkOperation, type Operation } from './limits/check-operation'
