using LawGov.Model.Validation;

namespace LawGov.Analysis.DependencyInjection;

/// <summary>Settings of the validators; see <see cref="ValidationOptions"/>.</summary>
public sealed class ValidationSettings
{
    /// <summary>Codes of rules that are not applied, such as <c>LG5109</c>; case does not matter. Default none.</summary>
    public IList<string> DisabledRules { get; } = [];
}
