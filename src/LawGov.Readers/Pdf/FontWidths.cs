using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LawGov.Readers.Pdf;

/// <summary>Counts the widths that a font gives by first and last character, before the library keeps one for each between them.</summary>
internal static class FontWidths
{
    private static readonly NameToken Down = NameToken.Create("W2");

    public static void Count(IToken font, IPdfTokenScanner scanner, PdfBudget budget)
    {
        if (Resolve(font, scanner) is not DictionaryToken dictionary || !dictionary.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants)) return;
        foreach (var descendant in descendants.Data.Take(1))
        {
            if (Resolve(descendant, scanner) is not DictionaryToken cid) continue;
            if (cid.TryGet(NameToken.W, scanner, out ArrayToken? across)) Count(across, 1, scanner, budget);
            if (cid.TryGet(Down, scanner, out ArrayToken? down)) Count(down, 3, scanner, budget);
        }
    }

    // A list stands behind the first character it is for; numbers stand behind the first and the last.
    private static void Count(ArrayToken widths, int numbers, IPdfTokenScanner scanner, PdfBudget budget)
    {
        for (var at = 0; at + 1 < widths.Length;)
        {
            var (first, last) = (Resolve(widths.Data[at], scanner) as NumericToken, Resolve(widths.Data[at + 1], scanner) as NumericToken);
            if (first is not null && last is not null) budget.AddWidths(last.Data - first.Data);
            at += last is null ? 2 : 2 + numbers;
        }
    }

    private static IToken? Resolve(IToken token, IPdfTokenScanner scanner) => token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;
}
