#!/usr/bin/env dotnet
#:project ../src/LawGov.Analysis/LawGov.Analysis.csproj
#:property PublishAot=false

// Who carries how much of a plan, or of several?
//   dotnet run samples/workload.cs -- [PLAN.txt …] [--html]
// Prints Markdown, or with --html an HTML fragment.

using System.Text;
using LawGov.Analysis.Rendering;
using LawGov.Analysis.Workload;
using LawGov.Model.Parsing;

Console.OutputEncoding = Encoding.UTF8;
string[] given = [.. args.Where(a => !a.StartsWith("--", StringComparison.Ordinal))];
string[] paths = given.Length > 0 ? given : ["seeds/pudong-2022-plan.txt"];
var plans = paths.Select(p => PolicyDocumentParser.Default.Parse(File.ReadAllText(p), Path.GetFileName(p)).Document);
var report = WorkloadAnalyzer.Default.Analyze(plans);

Func<ReportTable, string> write = args.Contains("--html") ? t => HtmlTable.Write(t) : t => MarkdownTable.Write(t);
Console.WriteLine(write(WorkloadTables.Units(report, most: 20)));

// Rows are plain records: LINQ answers what no table was made for.
var alone = report.Units.Where(u => u is { IsGroup: false, Sole: > 0 }).Select(u => $"{u.Canonical} ({u.Sole})");
Console.WriteLine($"Carry tasks alone: {string.Join(", ", alone)}");
