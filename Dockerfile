# npm start in an image: Node and PostgreSQL come from npm, DATABASE_URL names a server outside.
FROM node:24-bookworm-slim
WORKDIR /portal
COPY package.json package-lock.json .npmrc ./
COPY prisma ./prisma
COPY lib/programs/install.mjs ./lib/programs/
RUN npm ci --include=dev
COPY . .
RUN chown -R node:node /portal
USER node
EXPOSE 3000
VOLUME /portal/.data
CMD ["npm", "start"]
