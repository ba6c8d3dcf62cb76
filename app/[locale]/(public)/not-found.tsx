export { NothingFound as default } from '@/components/frame/nothing-found'
