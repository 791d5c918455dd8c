using LawGov.Readers.Pages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace LawGov.Readers.Pdf;

/// <summary>Follows the drawing orders of one page and keeps what is text and what rules a table. Pictures and shadings are passed over.</summary>
internal sealed class PdfPageProcessor : BaseStreamProcessor<PageContent>
{
    /// <summary>Text turned by more than this is a stamp across the page (水印).</summary>
    private const double Lean = 0.2;

    private readonly PdfBudget _budget;
    private readonly PdfPen _pen;
    private readonly PageContent _page;

    public PdfPageProcessor(
        int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser content, ILookupFilterProvider filters, CropBox cropBox,
        UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, PdfSettings settings)
        : base(pageNumber, resources, scanner, content, filters, cropBox, unit, rotation, in initialMatrix, settings)
    {
        _budget = settings.Budget;
        _budget.StartPage();
        var (width, height) = rotation.SwapsAxis ? (cropBox.Bounds.Height, cropBox.Bounds.Width) : (cropBox.Bounds.Width, cropBox.Bounds.Height);
        _page = new PageContent(pageNumber, width, height, [], []);
        _pen = new PdfPen(_page, _budget);
    }

    public override PageContent Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return _page;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        _budget.AddGlyph();
        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var top = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 1))));
        var size = Math.Abs(top.Y - start.Y);
        if (!double.IsFinite(start.X + start.Y + end.X + size) || size <= 0 || Math.Abs(end.Y - start.Y) > Lean * size) return;
        var text = string.IsNullOrEmpty(unicode) ? "\uFFFD" : unicode;
        _page.Glyphs.Add(new PageGlyph(text, Math.Min(start.X, end.X), Math.Max(start.X, end.X), _page.Height - start.Y, size));
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.EnterForm();
        try
        {
            base.ProcessFormXObject(formStream, xObjectName);
        }
        finally
        {
            _budget.LeaveForm();
        }
    }

    public override void BeginSubpath() => _pen.Begin();

    public override PdfPoint? CloseSubpath() => _pen.Close();

    public override void ClosePath() => _pen.Close();

    public override void MoveTo(double x, double y) => _pen.Move(Place(x, y));

    public override void LineTo(double x, double y) => _pen.Line(Place(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => _pen.Move(Place(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => _pen.Move(Place(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        _pen.Move(Place(x, y));
        _pen.Line(Place(x + width, y));
        _pen.Line(Place(x + width, y + height));
        _pen.Line(Place(x, y + height));
        _pen.Close();
    }

    public override void StrokePath(bool close)
    {
        if (close) _pen.Close();
        _pen.Stroke();
    }

    public override void FillPath(FillingRule fillingRule, bool close) => _pen.Fill();

    public override void FillStrokePath(FillingRule fillingRule, bool close)
    {
        if (close) _pen.Close();
        _pen.Stroke();
    }

    public override void EndPath() => _pen.Drop();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    private PdfPoint Place(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
}
