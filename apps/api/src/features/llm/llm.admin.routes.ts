import { routes } from '@vigor/contract';
import type { FastifyInstance } from 'fastify';
import { bindRoute } from '../../http/bind-route.ts';
import {
  createAbTest,
  editAbTest,
  listAbTests,
  removeAbTest,
} from './config/llm.ab-tests.service.ts';
import { listConfigVersions } from './config/llm.config.service.ts';
import {
  createModel,
  editModel,
  listModels,
  removeModel,
  toggleModel,
} from './config/llm.models.service.ts';
import { editPrices, listPrices } from './config/llm.prices.service.ts';
import {
  createRule,
  dryRunRules,
  editRule,
  listRules,
  removeRule,
} from './config/llm.rules.service.ts';
import { exportConfig, importConfig } from './config/llm.transfer.service.ts';
import { getAbTestResults } from './figures/llm.ab-results.service.ts';
import { editBudgets, getBudgets } from './figures/llm.budgets.service.ts';
import { getUsageReport } from './figures/llm.figures.service.ts';

const { llm } = routes;

export function registerLlmAdminRoutes(app: FastifyInstance): void {
  registerModels(app);
  registerRules(app);
  registerAbTests(app);
  bindRoute(app, llm.listLlmPrices, listPrices);
  bindRoute(app, llm.editLlmPrices, (ctx, { body }) => editPrices(ctx, body));
  bindRoute(app, llm.getLlmBudgets, getBudgets);
  bindRoute(app, llm.editLlmBudgets, (ctx, { body }) => editBudgets(ctx, body));
  bindRoute(app, llm.getUsageReport, (ctx, { query }) => getUsageReport(ctx, query));
  bindRoute(app, llm.exportLlmConfig, exportConfig);
  bindRoute(app, llm.importLlmConfig, (ctx, { body }) => importConfig(ctx, body));
  bindRoute(app, llm.listLlmConfigVersions, (ctx, { query }) => listConfigVersions(ctx, query));
}

function registerModels(app: FastifyInstance): void {
  bindRoute(app, llm.listLlmModels, listModels);
  bindRoute(app, llm.createLlmModel, (ctx, { body }) => createModel(ctx, body));
  bindRoute(app, llm.editLlmModel, (ctx, { params, body }) =>
    editModel(ctx, { id: params.model_id, ...body }),
  );
  bindRoute(app, llm.toggleLlmModel, (ctx, { params, body }) =>
    toggleModel(ctx, { id: params.model_id, ...body }),
  );
  bindRoute(app, llm.deleteLlmModel, (ctx, { params }) => removeModel(ctx, params.model_id));
}

function registerRules(app: FastifyInstance): void {
  bindRoute(app, llm.listLlmRules, listRules);
  bindRoute(app, llm.createLlmRule, (ctx, { body }) => createRule(ctx, body));
  bindRoute(app, llm.dryRunLlmRules, (ctx, { body }) => dryRunRules(ctx, body));
  bindRoute(app, llm.editLlmRule, (ctx, { params, body }) =>
    editRule(ctx, { id: params.id, ...body }),
  );
  bindRoute(app, llm.deleteLlmRule, (ctx, { params }) => removeRule(ctx, params.id));
}

function registerAbTests(app: FastifyInstance): void {
  bindRoute(app, llm.listLlmAbTests, listAbTests);
  bindRoute(app, llm.createLlmAbTest, (ctx, { body }) => createAbTest(ctx, body));
  bindRoute(app, llm.editLlmAbTest, (ctx, { params, body }) =>
    editAbTest(ctx, { id: params.id, ...body }),
  );
  bindRoute(app, llm.getLlmAbTestResults, (ctx, { params }) => getAbTestResults(ctx, params.id));
  bindRoute(app, llm.deleteLlmAbTest, (ctx, { params }) => removeAbTest(ctx, params.id));
}
