namespace LawGov.Reporting.Pictures;

/// <summary>The colours of the pictures, told apart also by those who see red and green alike.</summary>
internal static class Palette
{
    public const string Ground = "#ffffff";
    public const string Ink = "#1b2430";
    public const string Soft = "#55606e";
    public const string Line = "#d5dbe2";
    public const string Bar = "#0b5cad";
    public const string Group = "#8fb3d9";
    public const string Covered = "#1f6f43";
    public const string Partial = "#e0a93b";
    public const string Gap = "#ffffff";
    public const string GapEdge = "#a3262a";
    public const string NotApplicable = "#e6e9ed";
}
