namespace LawGov.Model;

/// <summary>The place a document speaks for (辖区), with its level.</summary>
/// <param name="Name">Full name with the superior place where it is known, such as 上海市浦东新区; never empty.</param>
/// <param name="Level">Administrative level of the place.</param>
public sealed record Jurisdiction(string Name, AdministrativeLevel Level)
{
    /// <summary>The whole state (全国).</summary>
    public static Jurisdiction China { get; } = new("中国", AdministrativeLevel.National);
}
