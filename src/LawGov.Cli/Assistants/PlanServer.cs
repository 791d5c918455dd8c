using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LawGov.Cli.Assistants;

/// <summary>The library for assistants, over the Model Context Protocol.</summary>
internal static class PlanServer
{
    private const string Instructions =
        "Facts from Chinese government plans and reports, each with its place (line, span) and its words. Quote these; what is not in an answer is not in the document. Lists come in pages.";

    /// <summary>Answers until the input ends.</summary>
    public static async Task RunAsync(AllowedFolders folders, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var options = new McpServerOptions { ServerInfo = new Implementation { Name = "lawgov", Version = typeof(PlanServer).Assembly.GetName().Version!.ToString(3) }, ServerInstructions = Instructions, ToolCollection = Tools(folders) };
        await using var transport = new StreamServerTransport(input, output, "lawgov");
        await using var server = McpServer.Create(transport, options);
        await server.RunAsync(cancellationToken).ConfigureAwait(false);
    }

    private static McpServerPrimitiveCollection<McpServerTool> Tools(AllowedFolders folders)
    {
        var (plan, pair) = (new PlanTools(folders), new PairTools(folders));
        return
        [
            Tool(plan.ListDocuments, "list_documents"), Tool(plan.ReadDocument, "read_document"), Tool(plan.ListTasks, "list_tasks"), Tool(plan.Coverage, "coverage"), Tool(plan.Gaps, "gaps"),
            Tool(plan.Workload, "workload"), Tool(plan.Schedule, "schedule"), Tool(pair.Compare, "compare"), Tool(pair.Unmatched, "unmatched"), Tool(pair.Follow, "follow"),
        ];

        static McpServerTool Tool(Delegate method, string name) => McpServerTool.Create(method, new McpServerToolCreateOptions { Name = name, ReadOnly = true, Idempotent = true, OpenWorld = false });
    }
}
