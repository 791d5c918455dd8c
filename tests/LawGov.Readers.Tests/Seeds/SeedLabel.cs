namespace LawGov.Readers.Tests.Seeds;

/// <summary>A label that a program can count: what stands before and behind the number.</summary>
internal sealed record SeedLabel(string Open, int Number, bool IsArabic, string Close)
{
    public string Format => IsArabic ? "decimal" : "chineseCountingThousand";

    public string Shown => Open + Readers.Numbering.NumberFormats.Write(Format, Number) + Close;
}
