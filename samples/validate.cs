#!/usr/bin/env dotnet
#:project ../src/LawGov.Analysis/LawGov.Analysis.csproj
#:property PublishAot=false

// What is odd about a document?
//   dotnet run samples/validate.cs -- [PLAN.txt …] [--html] [--zh]
// Prints Markdown, or with --html an HTML fragment; with --zh in Chinese. Exits with 1 when a finding is an error.

using System.Text;
using LawGov.Analysis.Rendering;
using LawGov.Model.Diagnostics;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;

Console.OutputEncoding = Encoding.UTF8;
string[] given = [.. args.Where(a => !a.StartsWith("--", StringComparison.Ordinal))];
string[] paths = given.Length > 0 ? given : ["seeds/pudong-2022-plan.txt"];
var inspector = new DocumentInspector(ValidationOptions.For(args.Contains("--zh") ? "zh" : "en"));
Func<ReportTable, string> write = args.Contains("--html") ? t => HtmlTable.Write(t) : t => MarkdownTable.Write(t);

var errors = 0;
foreach (var path in paths)
{
    var findings = inspector.Inspect(PolicyDocumentParser.Default.Parse(File.ReadAllText(path)));
    errors += findings.Count(f => f.Severity == DiagnosticSeverity.Error);
    Console.WriteLine(write(FindingTables.All(Path.GetFileName(path), findings)));
}

return errors > 0 ? 1 : 0;
