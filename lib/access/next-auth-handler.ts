import 'server-only'
import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { authOptions } from './next-auth'

export type NextAuthHandler = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) => Promise<Response>

// next-auth 4 gives its handler no type; this is the shape it has for the App Router.
export const nextAuthHandler = NextAuth(authOptions) as NextAuthHandler
