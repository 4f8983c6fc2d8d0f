const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const DEVELOPMENT_URL = "https://localhost:3000/";
const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * `--env target=addin` (default) builds what ships into dist/; `--env target=workbench` builds the embedded workbook
 * with the same pane beside it into build/workbench, and never ends up in dist/.
 */
module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode !== "development";
  return env.target === "workbench" ? workbench(production) : addin(production, Boolean(env.WEBPACK_SERVE));
};

function common(production, outputFolder) {
  return {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    context: __dirname,
    output: {
      path: path.resolve(__dirname, outputFolder),
      filename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    performance: false,
    stats: { preset: "errors-warnings" },
  };
}

async function addin(production, serving) {
  const url = productionUrl(production);
  return {
    ...common(production, "dist"),
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/commands.ts" },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
      }),
      new HtmlWebpackPlugin({
        template: "./src/commands/commands.html",
        filename: "commands.html",
        chunks: ["commands"],
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
    devServer: {
      ...quietServer,
      port: 3000,
      server: serving ? { type: "https", options: await developmentCertificate() } : "http",
    },
  };
}

/** The pages' own policy forbids connections, so the server pushes nothing: reload by hand. */
const quietServer = { host: "localhost", hot: false, liveReload: false, client: false, static: false };

/** Where the add-in is hosted; a production build without it keeps the development address and says so. */
function productionUrl(production) {
  const url = process.env.INKOOPLADDER_URL;
  if (!url) {
    if (production) {
      console.warn(`INKOOPLADDER_URL is not set: dist/manifest.xml points to ${DEVELOPMENT_URL}`);
    }
    return DEVELOPMENT_URL;
  }
  if (!url.startsWith("https://")) throw new Error(`INKOOPLADDER_URL must start with https://, got ${url}`);
  return url.endsWith("/") ? url : `${url}/`;
}

/** Excel only loads panes over https; Microsoft's tool makes and trusts a certificate for localhost. */
async function developmentCertificate() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
}

function workbench(production) {
  return {
    ...common(production, "build/workbench"),
    entry: {
      workbench: "./src/workbench/page/main.tsx",
      bootstrap: "./src/workbench/client/pane-bootstrap.ts",
      taskpane: "./src/taskpane/main.tsx",
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({
        template: "./src/workbench/page/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
      }),
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["bootstrap", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "blocking",
        inject: "body",
      }),
      new OfficeJsFromPackage(),
      new CopyWebpackPlugin({
        patterns: [
          {
            from: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.js"),
            to: "office-js/excel-win32-16.01.js",
            info: { minimized: true },
          },
          { from: "build/sample/*.xlsx", to: "[name][ext]" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
        ],
      }),
    ],
    devServer: { ...quietServer, port: 3100, server: "http" },
  };
}

/** The workbench needs no network: the CDN's tag becomes Microsoft's client from npm, after our bridge is in place. */
class OfficeJsFromPackage {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeJsFromPackage", (compilation) => {
      const hooks = HtmlWebpackPlugin.getCompilationHooks(compilation);
      hooks.alterAssetTagGroups.tap("OfficeJsFromPackage", (data) => {
        if (data.outputName !== "taskpane.html") return data;
        const client = {
          tagName: "script",
          voidTag: false,
          meta: {},
          attributes: { src: "office-js/excel-win32-16.01.js" },
        };
        data.bodyTags.splice(1, 0, client);
        return data;
      });
      hooks.beforeEmit.tap("OfficeJsFromPackage", (data) => {
        if (data.outputName !== "taskpane.html") return data;
        const tag = new RegExp(`\\s*<script[^>]*src="${OFFICE_JS_CDN}"[^>]*></script>`);
        if (!tag.test(data.html)) throw new Error("taskpane.html does not load office.js from the CDN");
        data.html = data.html.replace(tag, "");
        return data;
      });
    });
  }
}
