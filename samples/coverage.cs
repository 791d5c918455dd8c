#!/usr/bin/env dotnet
#:project ../src/LawGov.Analysis/LawGov.Analysis.csproj
#:property PublishAot=false

// Which articles and points of the national outline does a plan take up?
//   dotnet run samples/coverage.cs -- [PLAN.txt] [--html]
// Prints Markdown, or with --html an HTML fragment.

using System.Text;
using LawGov.Analysis.Coverage;
using LawGov.Analysis.Rendering;
using LawGov.Model.Parsing;

Console.OutputEncoding = Encoding.UTF8;
var path = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal)) ?? "seeds/pudong-2022-plan.txt";
var plan = PolicyDocumentParser.Default.Parse(File.ReadAllText(path), Path.GetFileName(path));

// The outline is the one that the plan cites, otherwise the one of its years; the result carries the text, so evidence points to the words themselves.
var report = CoverageAnalyzer.Default.Analyze(plan);

Func<ReportTable, string> write = args.Contains("--html") ? t => HtmlTable.Write(t) : t => MarkdownTable.Write(t);
Console.WriteLine(write(CoverageTables.Parts(report)));
Console.WriteLine(write(CoverageTables.Articles(report)));
