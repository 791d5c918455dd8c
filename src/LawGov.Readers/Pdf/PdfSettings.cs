using UglyToad.PdfPig;

namespace LawGov.Readers.Pdf;

/// <summary>The options of the library, with the budget that all of its parts are to keep to.</summary>
internal sealed class PdfSettings : ParsingOptions
{
    /// <summary>No real file nests arrays and dictionaries deeper.</summary>
    private const int DeepestNesting = 128;

    public PdfSettings(PdfBudget budget)
    {
        Budget = budget;
        UseLenientParsing = true;
        SkipMissingFonts = true;
        MaxStackDepth = DeepestNesting;
        FilterProvider = new BoundedFilters(budget);
    }

    public PdfBudget Budget { get; }
}
