using System.Text.RegularExpressions;
using LawGov.Readers.Diagnostics;
using LawGov.Tests.Shared;

namespace LawGov.Readers.Tests.Diagnostics;

public partial class DiagnosticListTests
{
    [Fact]
    public void Codes_are_unique_ordered_and_of_the_readers()
    {
        var codes = ReadDiagnostics.All.Select(r => r.Code).ToList();
        codes.ShouldBe(codes.Distinct().Order(StringComparer.Ordinal));
        codes.ShouldAllBe(c => Code().IsMatch(c));
    }

    [Fact]
    public void Every_finding_of_the_code_is_listed()
    {
        var fields = typeof(ReadDiagnostics).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(LawGov.Model.Diagnostics.DiagnosticDescriptor)).Select(f => f.GetValue(null));
        fields.ShouldBe(ReadDiagnostics.All.Cast<object>());
    }

    [Fact]
    public void The_guide_lists_the_same()
    {
        var rows = Row().Matches(File.ReadAllText(Repository.PathOf("docs", "readers.md")).ReplaceLineEndings("\n")).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value));
        rows.ShouldBe(ReadDiagnostics.All.Select(r => (r.Code, r.Severity.ToString(), $"{Cell(r.English)} | {Cell(r.Chinese)}")));

        static string Cell(string text) => text.Replace("|", "\\|");
    }

    [Fact]
    public void The_guide_states_the_same_limits()
    {
        var guide = File.ReadAllText(Repository.PathOf("docs", "readers.md"));
        foreach (var property in typeof(ReadLimits).GetProperties().Where(p => p.CanWrite))
        {
            var value = Convert.ToInt64(property.GetValue(ReadLimits.Default), System.Globalization.CultureInfo.InvariantCulture);
            guide.ShouldContain($"| `{property.Name}` | {value} |");
            typeof(ReadLimits).GetField("Default" + property.Name)!.GetRawConstantValue().ShouldBe(property.GetValue(ReadLimits.Default));
        }
    }

    [GeneratedRegex(@"^LG2[0-6]\d\d$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (LG\d{4}) \| (\w+) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
