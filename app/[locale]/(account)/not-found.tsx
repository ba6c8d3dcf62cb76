export { NothingInWorkspace as default } from '@/components/frame/nothing-found'
