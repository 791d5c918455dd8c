using LawGov.Model.Places;

namespace LawGov.Model.Units;

/// <summary>What a looked-up name stands for.</summary>
/// <param name="Body">The body.</param>
/// <param name="Title">Full name without place; null when it depends on the level.</param>
/// <param name="Level">Level that the name gives away; null when it does not.</param>
internal sealed record UnitTarget(UnitBody Body, string? Title, AdministrativeLevel? Level)
{
    /// <summary>Full name of the central body that the name means in a document of the centre; null when there is none.</summary>
    public string? CentralName { get; init; }

    /// <summary>The rule that tells the bodies of this name apart; null when it has one body.</summary>
    public UnitAmbiguity? Ambiguity { get; init; }

    /// <summary>What the name may mean when it has several bodies, this target included; empty otherwise.</summary>
    public UnitTarget[] Alternatives { get; init; } = [];

    /// <summary>The one that is meant in a context.</summary>
    public UnitTarget In(UnitContext context, PlaceSource place)
    {
        if (Ambiguity is not { } rule) return this;
        var id = rule.Preferred;
        if (place == PlaceSource.Bare && rule.BehindBarePlace is { } behind) id = behind;
        else if (rule.Through is { } through && context.Date is { } date) id = (date.Year <= through ? rule.Before : rule.After) ?? id;
        foreach (var target in Alternatives)
            if (target.Body.Id == id) return target;
        return this;
    }
}
