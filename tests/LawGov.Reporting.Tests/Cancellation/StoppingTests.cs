using LawGov.Model.Parsing;
using LawGov.Tests.Shared;

namespace LawGov.Reporting.Tests.Cancellation;

/// <summary>Writing a page stops within 50 ms of work after it was told to, wherever it stands.</summary>
[Collection(Alone.Name)]
public class StoppingTests
{
    [Fact]
    public void A_page_of_a_long_document()
    {
        var text = "某市法治政府建设实施方案\n一、任务\n" + string.Concat(Enumerable.Range(1, 4000)
            .Select(i => $"{i}.完善第{i}项制度，{2020 + (i % 9)}年底前完成，每年培训不少于{i}学时。（责任单位：市司法局、市财政局）\n"));
        var document = new ReportDocument(PolicyDocumentParser.Default.Parse(text).Document, text);
        CancellationProbe.FindFault("page", t => ReportPage.Write([document], cancellationToken: t)).ShouldBeNull();
    }
}
