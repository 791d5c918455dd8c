using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace LawGov.Readers.Pdf;

/// <summary>Looks at how long the drawing orders are before an object is made for each of them.</summary>
internal sealed class BoundedContentParser(IPageContentParser inner, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.AddContent(inputBytes.Length);
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
