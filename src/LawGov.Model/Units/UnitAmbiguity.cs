namespace LawGov.Model.Units;

/// <summary>A short form that several bodies share, with the rule that tells them apart.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record UnitAmbiguity
{
    /// <summary>The short form, such as 药监局.</summary>
    public required string Alias { get; init; }

    /// <summary>Ids of all bodies it may mean.</summary>
    public required ValueList<string> BodyIds { get; init; }

    /// <summary>Id of the body it means when no rule below decides; one of <see cref="BodyIds"/>.</summary>
    public required string Preferred { get; init; }

    /// <summary>Last year in which it means <see cref="Before"/>; null when the year does not decide.</summary>
    public int? Through { get; init; }

    /// <summary>Id of the body it means up to <see cref="Through"/>.</summary>
    public string? Before { get; init; }

    /// <summary>Id of the body it means after <see cref="Through"/>.</summary>
    public string? After { get; init; }

    /// <summary>Id of the body it means behind the bare name of a place (上海金融监管局); null when that does not decide.</summary>
    public string? BehindBarePlace { get; init; }

    /// <summary>The rule in words, in Chinese.</summary>
    public string Rule { get; init; } = "";
}
