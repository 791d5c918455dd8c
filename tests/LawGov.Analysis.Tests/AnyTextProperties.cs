using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LawGov.Analysis.PlanComparison;
using LawGov.Analysis.Tests.Growth;
using LawGov.Model.Parsing;

namespace LawGov.Analysis.Tests;

/// <summary>What every analysis and rendering does with every text, sensible or not: it ends, and throws nothing.</summary>
public class AnyTextProperties
{
    private static readonly string[] Words =
    [
        "一、", "1.", "2.", "（1）", "①", "——", "责任单位：", "牵头单位：", "完成时限：", "（", "）", "《", "》", "、", "，", "。", "；", "|", "\t", "序号\t任务\t责任单位", "备注", "县司法局", "县财政局", "各乡镇", "有关部门", "牵头", "配合",
        "完善行政决策制度", "加强行政执法监督", "政务公开", "建桥", "2024年", "2024年10月底前", "每季度", "每月5日前", "长期坚持", "9999年12月31日", "0001年", "2月30日", "不少于40学时", "达到95%", "增长5%以上", "全覆盖", "三分之二",
        "79228162514264337593543950335", "99999999999%", "亿元", "万人次", "翻一番", "《法治政府建设实施纲要（2021-2025年）》", "（县政发〔2024〕5号）", "根据", "废止", "已完成", "下一步", "存在的问题", "按时办结", "湖口县", "方案", "附件", "=1+1", "<b>",
        "&amp;", "\0", "\uFFFF", "\u202E", "\u2028",
    ];

    [Property(MaxTest = 150)]
    public Property Few_words_often_repeated_never_break_an_analysis()
    {
        var texts = from words in Gen.Elements(Words).ArrayOf(8)
                    from opening in Gen.Elements("", "湖口县2024年工作方案\n一、总则\n1.")
                    from choices in Gen.Choose(0, 10).ArrayOf(40)
                    select opening + string.Concat(choices.Select(c => c < words.Length ? words[c] : "\n"));
        return Prop.ForAll(texts.ToArbitrary(), text =>
        {
            foreach (var stage in Stage.All) Should.NotThrow(stage.Prepare(text), stage.Name);
            var document = PolicyDocumentParser.Default.Parse(text).Document;
            var itself = PlanComparer.Default.Compare(document, document);
            (itself.OnlyInA.Count + itself.OnlyInB.Count).ShouldBe(0, "a document contains what it contains");
        });
    }
}
