using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Normalizing;

/// <summary>The tags of a text, each with its kind; a slash stands before those that close.</summary>
public class MarkupTagTests
{
    [Theory]
    [InlineData("p div li ul ol h1 h2 h3 h4 h5 h6 center hr section article title head body html blockquote dl dt dd form header footer pre", nameof(MarkupKind.Paragraph), true)]
    [InlineData("br", nameof(MarkupKind.Break), true)]
    [InlineData("table tbody thead tfoot", nameof(MarkupKind.Table), true)]
    [InlineData("tr", nameof(MarkupKind.Row), true)]
    [InlineData("td th", nameof(MarkupKind.Cell), true)]
    [InlineData("span b a h7 paragraph blockquoteblockquote", nameof(MarkupKind.Inline), false)]
    public void Names_of_tags(string names, string kind, bool breaksLine)
    {
        foreach (var name in names.Split(' '))
        {
            var tags = MarkupTag.ReadAll($"<{name}>甲</{name.ToUpperInvariant()}>");
            tags.Select(t => (t.Kind.ToString(), t.IsClosing, t.BreaksLine)).ShouldBe([(kind, false, breaksLine), (kind, true, breaksLine)], name);
        }
    }

    [Theory]
    [InlineData("甲<p>乙</p>", "<p> Paragraph|</p> /Paragraph")]
    [InlineData("<br/>", "<br/> Break")]
    [InlineData("<td class=\"甲\">", "<td class=\"甲\"> Cell")]
    [InlineData("<td\tclass>", "<td\tclass> Cell")]
    [InlineData("<td\nclass>", "<td\nclass> Cell")]
    [InlineData("<td\rclass>", "<td\rclass> Cell")]
    [InlineData("<o:p>", "<o:p> Inline")]
    [InlineData("<p-x>", "")]
    [InlineData("<p甲>", "")]
    [InlineData("3<5>2", "")]
    [InlineData("<>", "")]
    [InlineData("</>", "")]
    [InlineData("</5>", "")]
    [InlineData("< p>", "")]
    [InlineData("<p", "")]
    [InlineData("<p 甲", "")]
    [InlineData("<", "")]
    [InlineData("<<p>", "<p> Paragraph")]
    [InlineData("3<5<p>", "<p> Paragraph")]
    public void What_is_a_tag(string text, string expected) => Written(text).ShouldBe(expected);

    [Theory]
    [InlineData("<script>甲<p></script>乙", "<script>甲<p> Hidden|</script> /Hidden")]
    [InlineData("<STYLE>甲</Style>", "<STYLE>甲 Hidden|</Style> /Hidden")]
    [InlineData("<script>甲", "<script> Inline")] // nothing closes it
    [InlineData("<script>甲<script>乙<p>", "<script> Inline|<script> Inline|<p> Paragraph")]
    [InlineData("<script", "")]
    [InlineData("</script>甲", "</script> /Hidden")]
    [InlineData("<!-- 甲<p> -->乙", "<!-- 甲<p> --> Hidden")]
    [InlineData("<!-- 甲<p>", "<!-- 甲<p> Inline")]
    [InlineData("<!-- 甲", "")]
    [InlineData("<!-- 甲<!-- 乙<p>丙", "<!-- 甲<!-- 乙<p> Inline")]
    [InlineData("<!DOCTYPE html>甲", "<!DOCTYPE html> Hidden")]
    [InlineData("<?xml version=\"1.0\"?>甲", "<?xml version=\"1.0\"?> Hidden")]
    [InlineData("<!甲", "")]
    [InlineData("<script>甲</style>乙</script>", "<script>甲</style>乙 Hidden|</script> /Hidden")]
    public void Stretches_that_show_no_text(string text, string expected) => Written(text).ShouldBe(expected);

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, false)]
    public void No_tag_is_longer(int length, bool isTag) => (MarkupTag.ReadAll($"<p {new string('甲', length - 4)}>").Count == 1).ShouldBe(isTag);

    private static string Written(string text) => string.Join('|', MarkupTag.ReadAll(text).Select(tag => $"{text[tag.Start..tag.End]} {(tag.IsClosing ? "/" : "")}{tag.Kind}"));
}
