using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace LawGov.Readers.Pdf;

/// <summary>The filters of the library, each looked at before it is let loose: how far its stream inflates. Those of pictures are left out.</summary>
internal sealed class BoundedFilters(PdfBudget budget) : IFilterProvider
{
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Wrap(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Wrap(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Wrap(_inner.GetAllFilters());

    private IFilter[] Wrap(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f, budget))];
}
