export { buildSchema } from './build-schema'
export { QUESTION_TIMEOUT, questionContext, type QuestionContext } from './context'
export { maskError, toGraphQLError, type MaskedError } from './format-error'
export { checkOperation, type Operation } from './limits/check-operation'
