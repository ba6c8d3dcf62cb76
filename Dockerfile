# The portal and, with `npm run worker`, its worker. Node and PostgreSQL come from npm; DATABASE_URL names a server outside.
FROM node:24-bookworm-slim
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
COPY prisma ./prisma
COPY lib/programs/install.mjs ./lib/programs/
RUN npm ci --include=dev
COPY . .
# Built here and not at every start; a volume at .data takes over whose folder it is.
RUN npm run build && mkdir -p .data && chown -R node:node .data .next lib/db node_modules/.installed-from
USER node
EXPOSE 3000
VOLUME /portal/.data
CMD ["npm", "start"]
