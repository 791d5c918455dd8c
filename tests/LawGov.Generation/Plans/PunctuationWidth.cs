namespace LawGov.Generation.Plans;

/// <summary>Width of commas, colons, semicolons and round brackets.</summary>
public enum PunctuationWidth
{
    /// <summary>，：；（）.</summary>
    Full = 0,

    /// <summary>,:;().</summary>
    Half,

    /// <summary>Now one, now the other.</summary>
    Mixed,
}
