using System.Globalization;
using System.Reflection;
using LawGov.Analysis.DependencyInjection;
using LawGov.Analysis.Workload;
using LawGov.Model;

namespace LawGov.Docs.Tests;

/// <summary>The tables of the hosting guide say what the code says.</summary>
public class HostingGuideTests
{
    private static readonly string[][] Rows = [.. DocsPage.Lines("docs/guides/hosting.md").Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())];

    [Fact]
    public void Every_setting_stands_in_the_table_with_its_default()
    {
        var expected = Settings(new LawGovOptions(), "").ToDictionary(s => s.Key, s => s.Default);
        Rows.Where(r => r.Length == 3 && expected.ContainsKey(r[0].Trim('`'))).ToDictionary(r => r[0].Trim('`'), r => r[1]).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public void Every_instrument_stands_in_the_table()
    {
        var instruments = typeof(LawGovTelemetry).GetFields().Select(f => (string)f.GetRawConstantValue()!).Where(n => n.StartsWith("lawgov.", StringComparison.Ordinal));
        Rows.Select(r => r[0].Trim('`')).Where(n => n.StartsWith("lawgov.", StringComparison.Ordinal)).ShouldBe(instruments, ignoreOrder: true);
    }

    /// <summary>Settings that a configuration can give; objects come by code.</summary>
    private static IEnumerable<(string Key, string Default)> Settings(object options, string prefix)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var value = property.GetValue(options);
            if (prefix.Length > 0 && property.Name == nameof(LawGovOptions.Language)) continue;
            if (value is RoleWeights weights) yield return (prefix + property.Name, string.Join(',', Enum.GetValues<AssignmentRole>().Select(r => FormattableString.Invariant($"{r}={weights.Of(r)}"))));
            else if (value is ValueList<string> { Count: 0 }) yield return (prefix + property.Name, "none");
            else if (value is bool flag) yield return (prefix + property.Name, flag ? "true" : "false");
            else if (value is IFormattable number) yield return (prefix + property.Name, number.ToString(null, CultureInfo.InvariantCulture));
            else if (property.PropertyType == typeof(DateOnly?)) yield return (prefix + property.Name, "none");
            else if (value is not null && prefix.Length == 0 && property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal))
                foreach (var inner in Settings(value, property.Name + ":")) yield return inner;
        }
    }
}
