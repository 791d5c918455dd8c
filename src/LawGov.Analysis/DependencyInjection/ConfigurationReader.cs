using System.Globalization;
using LawGov.Analysis.Workload;
using LawGov.Model;
using LawGov.Model.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Reads options from a configuration section, key by key: no reflection, and a key that means nothing is a fault, not silence.</summary>
internal sealed class ConfigurationReader(IConfiguration section) : IConfigureOptions<LawGovOptions>
{
    private static readonly Dictionary<string, Func<LawGovOptions, string, bool>> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Language"] = (o, v) => Choice<MessageLanguage>(v, x => o.Language = x),
        ["Parser:MaxCharacters"] = (o, v) => Whole(v, x => o.Parser.MaxCharacters = x),
        ["Coverage:MinimumLikelihood"] = (o, v) => Number(v, x => o.Coverage.MinimumLikelihood = x),
        ["Coverage:MinimumShare"] = (o, v) => Number(v, x => o.Coverage.MinimumShare = x),
        ["Coverage:PointShare"] = (o, v) => Number(v, x => o.Coverage.PointShare = x),
        ["Coverage:PhrasingShare"] = (o, v) => Number(v, x => o.Coverage.PhrasingShare = x),
        ["Coverage:MinimumPointScore"] = (o, v) => Number(v, x => o.Coverage.MinimumPointScore = x),
        ["Coverage:CoveredPointShare"] = (o, v) => Number(v, x => o.Coverage.CoveredPointShare = x),
        ["Coverage:EvidencePerFinding"] = (o, v) => Whole(v, x => o.Coverage.EvidencePerFinding = x),
        ["Comparison:MinimumLikelihood"] = (o, v) => Number(v, x => o.Comparison.MinimumLikelihood = x),
        ["Comparison:MinimumSameShare"] = (o, v) => Number(v, x => o.Comparison.MinimumSameShare = x),
        ["Comparison:MinimumKeptRatio"] = (o, v) => Number(v, x => o.Comparison.MinimumKeptRatio = x),
        ["Comparison:TermsPerPair"] = (o, v) => Whole(v, x => o.Comparison.TermsPerPair = x),
        ["FollowUp:MinimumLikelihood"] = (o, v) => Number(v, x => o.FollowUp.MinimumLikelihood = x),
        ["FollowUp:MinimumCarryOver"] = (o, v) => Number(v, x => o.FollowUp.MinimumCarryOver = x),
        ["FollowUp:MinimumDemandShare"] = (o, v) => Number(v, x => o.FollowUp.MinimumDemandShare = x),
        ["Workload:By"] = (o, v) => Choice<WorkloadKey>(v, x => o.Workload.By = x),
        ["Workload:Weights"] = (o, v) => Weights(v, x => o.Workload.Weights = x),
        ["Workload:SplitWeights"] = (o, v) => Set(bool.TryParse(v, out var x), x, y => o.Workload.SplitWeights = y),
        ["Workload:LineageDate"] = (o, v) => Set(DateOnly.TryParseExact(v, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var x), x, y => o.Workload.LineageDate = y),
        ["Workload:TopUnits"] = (o, v) => Whole(v, x => o.Workload.TopUnits = x),
        ["Workload:MostPairs"] = (o, v) => Whole(v, x => o.Workload.MostPairs = x),
        ["Workload:MostUnitsPaired"] = (o, v) => Whole(v, x => o.Workload.MostUnitsPaired = x),
    };

    private const string DisabledRules = "Validation:DisabledRules";

    /// <summary>The keys that are read, for the tests that hold them against the settings.</summary>
    internal static IEnumerable<string> KnownKeys => [.. Keys.Keys, DisabledRules];

    public void Configure(LawGovOptions options)
    {
        foreach (var child in section.GetChildren()) Read(child, child.Key, options);
    }

    private static void Read(IConfigurationSection at, string key, LawGovOptions options)
    {
        if (key.StartsWith(DisabledRules, StringComparison.OrdinalIgnoreCase))
        {
            ReadRules(at, options);
            return;
        }

        foreach (var child in at.GetChildren()) Read(child, $"{key}:{child.Key}", options);
        if (at.Value is not { Length: > 0 } value) return;
        if (!Keys.TryGetValue(key, out var read)) options.ConfigurationFaults.Add($"{key} is no setting; expected one of {string.Join(", ", KnownKeys)}.");
        else if (!read(options, value)) options.ConfigurationFaults.Add($"{key} is \"{value}\", which cannot be read.");
    }

    /// <summary>An array, or one text with commas as environment variables give it.</summary>
    private static void ReadRules(IConfigurationSection at, LawGovOptions options)
    {
        var codes = at.GetChildren().Select(c => c.Value).Append(at.Value)
            .SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var code in codes)
            if (!options.Validation.DisabledRules.Contains(code)) options.Validation.DisabledRules.Add(code);
    }

    private static bool Choice<T>(string value, Action<T> set)
        where T : struct, Enum => Set(Enum.TryParse<T>(value, ignoreCase: true, out var choice) && Enum.IsDefined(choice), choice, set);

    private static bool Whole(string value, Action<int> set) => Set(int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number), number, set);

    private static bool Number(string value, Action<double> set) => Set(double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number), number, set);

    private static bool Weights(string value, Action<RoleWeights> set)
    {
        try
        {
            set(RoleWeights.Parse(value));
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool Set<T>(bool isRead, T value, Action<T> set)
    {
        if (isRead) set(value);
        return isRead;
    }
}
