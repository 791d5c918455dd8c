using LawGov.Analysis.Coverage;
using LawGov.Analysis.FollowUp;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Options;
using LawGov.Model.Parsing;
using LawGov.Model.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>
/// Reads options from a configuration section by the rules that the options declare: no reflection, and a key that means nothing is a fault, not silence.
/// </summary>
internal sealed class ConfigurationReader(IConfiguration section) : IConfigureOptions<LawGovOptions>
{
    private static readonly OptionRules<LawGovOptions> Own = new() { { nameof(LawGovOptions.Language), o => o.Language, (o, v) => o.Language = v } };

    private static readonly Dictionary<string, Func<LawGovOptions, string, bool>> Keys = new(
    [
        .. Of("", Own, o => o),
        .. Of("Parser:", ParserOptions.Rules, o => o.Parser),
        .. Of("Coverage:", CoverageOptions.Rules, o => o.Coverage),
        .. Of("Comparison:", PlanComparisonOptions.Rules, o => o.Comparison),
        .. Of("FollowUp:", FollowUpOptions.Rules, o => o.FollowUp),
        .. Of("Workload:", WorkloadOptions.Rules, o => o.Workload),
        .. Of("Validation:", ValidationOptions.Rules, o => o.Validation),
    ],
    StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys that are read, for the tests that compare them with the options.</summary>
    internal static IEnumerable<string> KnownKeys => Keys.Keys;

    public void Configure(LawGovOptions options)
    {
        foreach (var child in section.GetChildren()) Read(child, child.Key, options);
    }

    private static IEnumerable<KeyValuePair<string, Func<LawGovOptions, string, bool>>> Of<T>(string prefix, OptionRules<T> rules, Func<LawGovOptions, T> part) =>
        rules.Select(rule => KeyValuePair.Create<string, Func<LawGovOptions, string, bool>>(prefix + rule.Name, (options, text) => rule.TryRead(part(options), text)));

    private static void Read(IConfigurationSection at, string key, LawGovOptions options)
    {
        IConfigurationSection[] below = [.. at.GetChildren()];
        // The elements of an array are numbered; environment variables give them as one text with commas.
        if (Keys.ContainsKey(key) && below.Length > 0 && Array.TrueForAll(below, b => int.TryParse(b.Key, out _)))
        {
            Read(key, string.Join(',', below.Select(b => b.Value)), options);
            return;
        }

        foreach (var child in below) Read(child, $"{key}:{child.Key}", options);
        if (at.Value is { Length: > 0 } value) Read(key, value, options);
    }

    private static void Read(string key, string value, LawGovOptions options)
    {
        if (!Keys.TryGetValue(key, out var read)) options.ConfigurationFaults.Add($"{key} is no setting; expected one of {string.Join(", ", KnownKeys)}.");
        else if (!read(options, value)) options.ConfigurationFaults.Add($"{key} is \"{value}\", which cannot be read.");
    }
}
