using LawGov.Analysis.Outlines;
using LawGov.Analysis.Workload;
using LawGov.Model.Validation;
using Microsoft.Extensions.Options;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Checks all options and reports all faults in one message, each with its key, what it is and what was expected.</summary>
internal sealed class LawGovOptionsCheck : IValidateOptions<LawGovOptions>
{
    public ValidateOptionsResult Validate(string? name, LawGovOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(LawGovOptions options)
    {
        foreach (var fault in options.ConfigurationFaults) yield return fault;
        if (!Enum.IsDefined(options.Language)) yield return $"Language is {options.Language}; expected English or Chinese.";
        if (options.Parser.MaxCharacters < 1) yield return $"Parser:MaxCharacters is {options.Parser.MaxCharacters}; expected 1 or more.";
        if (options.Coverage.Weights is null) yield return "Coverage:Weights is null.";
        else foreach (var fault in options.Coverage.ToOptions().Faults()) yield return $"Coverage:{fault}";
        foreach (var fault in options.Comparison.ToOptions().Faults()) yield return $"Comparison:{fault}";
        foreach (var fault in options.FollowUp.ToOptions().Faults()) yield return $"FollowUp:{fault}";
        foreach (var fault in WorkloadFaults(options.Workload)) yield return $"Workload:{fault}";
        foreach (var code in options.Validation.DisabledRules)
            if (!ValidationRules.All.Any(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase))) yield return $"Validation:DisabledRules names {code}; no rule has this code.";
        foreach (var id in Repeated(BuiltInOutlines.All.Concat(options.Outlines).Select(o => o.Id))) yield return $"Outlines has the id {id} twice; built-in outlines count.";
        foreach (var place in Repeated(options.Rosters.Select(r => r.Place))) yield return $"Rosters has the place {place} twice.";
    }

    private static IEnumerable<string> WorkloadFaults(WorkloadSettings settings)
    {
        if (!Enum.IsDefined(settings.By)) yield return $"By is {settings.By}; expected {string.Join(" or ", Enum.GetNames<WorkloadKey>())}.";
        if (settings.Weights is null) yield return "Weights is null.";
        if (settings.TopUnits < 1) yield return $"TopUnits is {settings.TopUnits}; expected 1 or more.";
        if (settings.MostPairs < 1) yield return $"MostPairs is {settings.MostPairs}; expected 1 or more.";
        if (settings.MostUnitsPaired < 1) yield return $"MostUnitsPaired is {settings.MostUnitsPaired}; expected 1 or more.";
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
