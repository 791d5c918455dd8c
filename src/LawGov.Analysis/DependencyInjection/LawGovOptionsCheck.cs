using LawGov.Analysis.Outlines;
using LawGov.Model.Units;
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
        foreach (var fault in options.Parser.Faults()) yield return $"Parser:{fault}";
        foreach (var fault in options.Coverage.Faults()) yield return $"Coverage:{fault}";
        foreach (var fault in options.Comparison.Faults()) yield return $"Comparison:{fault}";
        foreach (var fault in options.FollowUp.Faults()) yield return $"FollowUp:{fault}";
        foreach (var fault in options.Workload.Faults()) yield return $"Workload:{fault}";
        foreach (var fault in options.Validation.Faults()) yield return $"Validation:{fault}";
        foreach (var id in Repeated(BuiltInOutlines.All.Concat(options.Outlines).Select(o => o.Id))) yield return $"Outlines has the id {id} twice; built-in outlines count.";
        foreach (var roster in options.Rosters)
            foreach (var group in roster.GroupsUnknownTo(options.Catalogue ?? UnitCatalogue.Default)) yield return $"Rosters: the one of {roster.Place} names the group {group}, which the catalogue does not have.";
        foreach (var place in Repeated(options.Rosters.Select(r => r.Place))) yield return $"Rosters has the place {place} twice.";
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
