using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LawGov.Readers.Pdf;

/// <summary>
/// The resources of pages and forms, their fonts looked at before a character is drawn: the library unpacks all outlines of a font for the first of them.
/// </summary>
internal sealed class BoundedResources(IResourceStore inner, IPdfTokenScanner scanner, PdfBudget budget) : IResourceStore
{
    // What the fonts inflate to was counted when the library read them; looking at them again counts for itself.
    private readonly BoundedFilters _filters = new(budget.Fresh());
    private readonly HashSet<IndirectReference> _seen = [];
    private readonly HashSet<IndirectReference> _counted = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        var fonts = resourceDictionary.TryGet(NameToken.Font, scanner, out DictionaryToken? named) ? named.Data.Values.ToList() : [];
        foreach (var font in fonts) Count(font);
        inner.LoadResourceDictionary(resourceDictionary);
        foreach (var font in fonts) LookAt(font);
    }

    public void UnloadResourceDictionary() => inner.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => inner.GetFont(name);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => inner.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => inner.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => inner.GetExtendedGraphicsStateDictionary(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken)
    {
        Count(fontReferenceToken);
        LookAt(fontReferenceToken);
        return inner.GetFontDirectly(fontReferenceToken);
    }

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace) => inner.TryGetNamedColorSpace(name, out namedColorSpace);

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => inner.GetColorSpaceDetails(name, dictionary);

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace space) => inner.GetDeviceColorSpaceDetails(space);

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => inner.GetMarkedContentPropertiesDictionary(name);

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => inner.GetPatterns();

    public Shading GetShading(NameToken name) => inner.GetShading(name);

    private void Count(IToken font)
    {
        FontWidths.Count(font, scanner, budget);
        if (font is IndirectReferenceToken reference && !_counted.Add(reference.Data)) return;
        if (Resolve(font) is DictionaryToken dictionary && dictionary.TryGet(NameToken.ToUnicode, scanner, out StreamToken? map)) budget.AddMapped(CharacterMaps.CountRanges(map.Decode(_filters).Span));
    }

    private void LookAt(IToken font)
    {
        if (font is IndirectReferenceToken reference && !_seen.Add(reference.Data)) return;
        if (Resolve(font) is not DictionaryToken dictionary) return;
        if (dictionary.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants))
            foreach (var descendant in descendants.Data.Take(1)) LookAt(descendant);
        if (!dictionary.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor) || !descriptor.TryGet(NameToken.FontFile2, scanner, out StreamToken? file)) return;
        budget.Inflate(TrueTypeOutlines.Measure(file.Decode(_filters).Span));
    }

    private IToken? Resolve(IToken token) => token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;
}
