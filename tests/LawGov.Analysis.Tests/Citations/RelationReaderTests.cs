using LawGov.Analysis.Citations;
using LawGov.Model;

namespace LawGov.Analysis.Tests.Citations;

public class RelationReaderTests
{
    [Theory]
    [InlineData("为贯彻落实《甲》，制定本方案。", CitationRelation.Implements)]
    [InlineData("为深入贯彻中共中央、国务院印发的《甲》，", CitationRelation.Implements)]
    [InlineData("认真实施《乙》和《甲》。", CitationRelation.Implements)]
    [InlineData("贯彻《乙》（国发〔2020〕1号）、《丙》以及市委《甲》", CitationRelation.Implements)]
    [InlineData("根据《甲》规定，", CitationRelation.RestsOn)]
    [InlineData("按照《乙》《甲》部署要求，", CitationRelation.RestsOn)]
    [InlineData("现将市政府办公厅《甲》转发给你们", CitationRelation.Cites)]
    [InlineData("转发《甲》，", CitationRelation.Forwards)]
    [InlineData("修订《甲》。", CitationRelation.Amends)]
    [InlineData("启动制定《甲》。", CitationRelation.Prepares)]
    [InlineData("印发《甲》，明确内容", CitationRelation.Prepares)]
    [InlineData("《甲》同时废止。", CitationRelation.Repeals)]
    [InlineData("《甲》（江政发〔2010〕1号）自本办法施行之日起废止。", CitationRelation.Repeals)]
    [InlineData("《甲》指出，", CitationRelation.Cites)]
    [InlineData("贯彻精神。宣传《甲》", CitationRelation.Cites)]
    [InlineData("加强《甲》宣传；废止旧文件", CitationRelation.Cites)]
    [InlineData("组织开展《甲》修订工作", CitationRelation.Amends)]
    [InlineData("完成《甲》（江政发〔2010〕1号）的修改", CitationRelation.Amends)]
    [InlineData("根据新修订的《甲》，", CitationRelation.RestsOn)]
    [InlineData("宣传国务院转发的《甲》", CitationRelation.Cites)]
    [InlineData("有效推进《甲》工作落实。", CitationRelation.Implements)]
    [InlineData("《甲》明确了下一年度的各项工作如何落实。", CitationRelation.Cites)]
    [InlineData("《甲》", CitationRelation.Cites)]
    [InlineData("推进《甲》（", CitationRelation.Cites)]
    public void The_nearest_word_decides(string text, CitationRelation relation)
    {
        var at = text.IndexOf("《甲》", StringComparison.Ordinal);
        RelationReader.Read(text, new SourceSpan(at, 3)).ShouldBe(relation);
    }
}
