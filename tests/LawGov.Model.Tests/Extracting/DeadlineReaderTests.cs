using LawGov.Model.Extracting;
using LawGov.Model.Normalizing;

namespace LawGov.Model.Tests.Extracting;

/// <summary>Deadlines of prose: which words they take in, which day they mean, and which dates set none. The document is of 2024.</summary>
public class DeadlineReaderTests
{
    [Theory]
    [InlineData("2024年底前完成", "2024年底前", "2024-12-31")]
    [InlineData("2024年9月底前完成", "2024年9月底前", "2024-09-30")]
    [InlineData("2024年10月31日前完成", "2024年10月31日前", "2024-10-31")]
    [InlineData("2024年10月31号前完成", "2024年10月31号前", "2024-10-31")]
    [InlineData("2024年年底以前完成", "2024年年底以前", "2024-12-31")]
    [InlineData("2024年6月之前完成", "2024年6月之前", "2024-06-30")]
    [InlineData("2024年6月份前完成", "2024年6月份前", "2024-06-30")]
    [InlineData("2024年6月末前完成", "2024年6月末前", "2024-06-30")]
    [InlineData("6月中旬前完成", "6月中旬前", "2024-06-20")]
    [InlineData("第三季度结束前完成", "第三季度结束前", "2024-09-30")]
    [InlineData("2025年前完成", "2025年前", "2025-12-31")]
    [InlineData("2024年度前完成", "2024年度前", "2024-12-31")]
    [InlineData("2024.08.31前完成", "2024.08.31前", "2024-08-31")]
    [InlineData("2024-8-31日前完成", "2024-8-31日前", "2024-08-31")]
    [InlineData("2024年年底新增车位200个", "2024年年底", "2024-12-31")]
    [InlineData("20240831前完成", "20240831前", "2024-08-31")]
    [InlineData("于10月底前完成", "10月底前", "2024-10-31")]
    [InlineData("十月底前完成", "十月底前", "2024-10-31")]
    [InlineData("二〇二五年六月三十日前完成", "二〇二五年六月三十日前", "2025-06-30")]
    [InlineData("上半年结束前完成", "上半年结束前", "2024-06-30")]
    [InlineData("来年3月底前完成", "来年3月底前", "2025-03-31")]
    [InlineData("近年来年底前都有检查", "年底前", "2024-12-31")] // not the coming year
    [InlineData("选址.2025年3月底前完成", "2025年3月底前", "2025-03-31")] // a full stop of half width
    [InlineData("增长1.2025年3月底前完成", "2025年3月底前", "2025-03-31")]
    [InlineData("增长1.3月底前完成", "", "")]
    [InlineData("2024年10月31日24时前报送", "2024年10月31日24时前", "2024-10-31")]
    [InlineData("10月31日下午5点30分前报送", "10月31日下午5点30分前", "2024-10-31")]
    [InlineData("10月31日18:00前报送", "10月31日18:00前", "2024-10-31")]
    [InlineData("10月31日下班前报送", "10月31日下班前", "2024-10-31")]
    [InlineData("10月31日(星期四)前报送", "10月31日(星期四)前", "2024-10-31")]
    [InlineData("10月31日(周四)17:30之前报送", "10月31日(周四)17:30之前", "2024-10-31")]
    [InlineData("24时前报送", "", "")]
    [InlineData("10月24时前报送", "", "")]
    [InlineData("10月31日(暂定)前报送", "", "")]
    [InlineData("日前已完成", "", "")]
    [InlineData("前完成", "", "")]
    [InlineData("目前，10月汇总", "", "")]
    [InlineData("月前完成", "", "")]
    [InlineData("20241331前完成", "", "")] // no such day
    [InlineData("202408310前完成", "", "")] // nor a number of nine digits
    [InlineData("截至2024年12月底前完成", "", "")]
    [InlineData("截止2024年12月底前完成", "", "")]
    [InlineData("2024年底前继续执行", "", "")]
    [InlineData("2024年底前仍按原标准", "", "")]
    [InlineData("2024年底前暂缓收取", "", "")]
    [InlineData("2024年底前按现行标准执行", "", "")]
    [InlineData("2024年底前免征", "", "")]
    [InlineData("2024年底前减半征收", "", "")]
    [InlineData("优惠延续至2024年底前", "", "")]
    [InlineData("优惠延长到2024年底前", "", "")]
    [InlineData("可自愿暂缓至2024年底前补缴", "", "")]
    [InlineData("养老保险费缓缴至2024年底前", "", "")]
    [InlineData("贷款展期至2024年6月底前", "", "")]
    [InlineData("贷款延期至2024年6月底前", "", "")]
    [InlineData("工程延期至2024年底前完成", "2024年底前", "2024-12-31")] // put off, and still to be done
    [InlineData("2024年底前到期的贷款", "", "")]
    [InlineData("推进至2024年底前完成", "2024年底前", "2024-12-31")]
    [InlineData("2024年底前可享受减免", "", "")]
    [InlineData("2000年前建成的小区", "", "")]
    [InlineData("2023年底前取得施工许可证的项目", "", "")] // eight characters between
    [InlineData("2023年底前取得工程施工许可证的项目", "2023年底前", "2023-12-31")] // ten
    [InlineData("2023年底前，建成的小区", "2023年底前", "2023-12-31")] // another part of the sentence
    [InlineData("2023年底前的项目", "2023年底前", "2023-12-31")] // nothing between
    [InlineData("2024年底前建成的小区", "2024年底前", "2024-12-31")] // of the document's own year
    public void Days_before_which_something_is_done(string text, string words, string date) => Check(text, words, date);

    [Theory]
    [InlineData("有效期到2025年12月31日", "", "")]
    [InlineData("执行期限到2025年底", "", "")]
    [InlineData("到2025年，覆盖全市", "到2025年", "2025-12-31")]
    [InlineData("到2025年底，覆盖全市", "到2025年底", "2025-12-31")]
    [InlineData("到2025年底前，覆盖全市", "到2025年底前", "2025-12-31")]
    [InlineData("到2025年前", "到2025年前", "2025-12-31")]
    [InlineData("到2025年", "到2025年", "2025-12-31")]
    [InlineData("到2025", "", "")]
    [InlineData("到二〇二五年，覆盖全市", "到二〇二五年", "2025-12-31")]
    [InlineData("到2025年6月，覆盖全市", "到2025年6月", "2025-06-30")]
    [InlineData("到10月，覆盖全市", "", "")]
    [InlineData("到2025人以上规模", "", "")]
    [InlineData("到三〇二五年，覆盖全市", "", "")]
    [InlineData("达到2025年水平", "", "")]
    [InlineData("得到2025年的支持", "", "")]
    [InlineData("做到2025年不再发生", "", "")]
    [InlineData("找到2025年的记录", "", "")]
    [InlineData("受到2025年的影响", "", "")]
    [InlineData("政策延续到2025年，不再调整", "", "")]
    [InlineData("政策延长到2025年，不再调整", "", "")]
    [InlineData("还款延期到2025年，不再调整", "", "")]
    [InlineData("政策顺延到2025年，不再调整", "", "")]
    [InlineData("办法执行到2025年，不再调整", "", "")]
    [InlineData("办法有效到2025年，不再调整", "", "")]
    [InlineData("办法持续到2025年，不再调整", "", "")]
    [InlineData("办法实施到2025年，不再调整", "", "")]
    [InlineData("机构保留到2025年，不再调整", "", "")]
    [InlineData("报名截止到2025年，不再延长", "", "")]
    [InlineData("数据截至到2025年，不再更新", "", "")]
    public void Years_until_which_something_is_reached(string text, string words, string date) => Check(text, words, date);

    [Theory]
    [InlineData("2024年底建成投用", "2024年底", "2024-12-31")]
    [InlineData("2024年年底，全面完成", "2024年年底", "2024-12-31")]
    [InlineData("10月底完工", "10月底", "2024-10-31")]
    [InlineData("10月末竣工", "10月末", "2024-10-31")]
    [InlineData("年底实现", "年底", "2024-12-31")]
    [InlineData("2024年底", "", "")]
    [InlineData("2024年底召开会议", "", "")]
    [InlineData("2024年底；完成", "", "")]
    [InlineData("2023年底完成", "", "")] // past: what was done
    [InlineData("截至10月底完成", "", "")]
    [InlineData("截止10月底完成", "", "")]
    [InlineData("自10月底实现", "", "")]
    [InlineData("从10月底实现", "", "")]
    [InlineData("至10月底完成", "", "")]
    [InlineData("至2024年底完成", "2024年底", "2024-12-31")]
    [InlineData("架灯，至2024年底，建成十座", "2024年底", "2024-12-31")]
    [InlineData("自1月至2024年底完成", "", "")]
    [InlineData("桥底完成", "", "")]
    public void Ends_of_a_time_with_a_verb_of_completion(string text, string words, string date) => Check(text, words, date);

    [Theory]
    [InlineData("建成")]
    [InlineData("完成")]
    [InlineData("完工")]
    [InlineData("实现")]
    [InlineData("达到")]
    [InlineData("投用")]
    [InlineData("投入使用")]
    [InlineData("投入运营")]
    [InlineData("竣工")]
    [InlineData("到位")]
    [InlineData("形成")]
    [InlineData("出台")]
    [InlineData("印发")]
    [InlineData("交付")]
    [InlineData("通车")]
    [InlineData("开通")]
    [InlineData("上线")]
    [InlineData("全面")]
    [InlineData("全部")]
    [InlineData("基本")]
    [InlineData("力争")]
    [InlineData("确保")]
    public void Verbs_of_completion(string verb) => Check("9月底" + verb, "9月底", "2024-09-30");

    [Theory]
    [InlineData("“十四五”期末，全部完成", "“十四五”期末", "2025-12-31")]
    [InlineData("“十四五”末，全部完成", "“十四五”末", "2025-12-31")]
    [InlineData("十四五规划期末完成", "十四五规划期末", "2025-12-31")]
    [InlineData("“十四五”时期末完成", "", "")]
    [InlineData("“十四五”时期，全部完成", "", "")]
    [InlineData("期末全部完成", "", "")]
    public void Ends_of_a_five_year_plan(string text, string words, string date) => Check(text, words, date);

    [Fact]
    public void Places_are_those_of_the_text_and_nothing_outside_the_range_is_read()
    {
        const string text = "10月底前开工，11月底前完工，12月底前验收";
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(8, 16), 2024, found);
        found.ShouldHaveSingleItem().Range.ShouldBe(new TextRange(8, 13));
    }

    [Theory]
    [InlineData("每年3月底前报送。（9月底前完成）", 9, "9月底前 2024-09-30")] // prose before the clause
    [InlineData("（9月底前完成）每年3月底前报送。", 0, "9月底前 2024-09-30")] // and behind it
    public void Deadlines_of_another_range_say_nothing_about_those_of_this_one(string text, int start, string expected)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, start == 0 ? new TextRange(8, text.Length) : new TextRange(0, start), 2024, found);
        found.ShouldHaveSingleItem().Recurrence.ShouldBe(DeadlineRecurrence.Yearly);
        DeadlineReader.Find(compact, new TextRange(start, start + 8), 2024, found);
        found.Count.ShouldBe(2);
        $"{Words(text, found[1])} {found[1].Date:yyyy-MM-dd}".ShouldBe(expected);
    }

    private static void Check(string text, string words, string date)
    {
        var found = Find(text, 2024);
        if (words.Length == 0)
        {
            found.ShouldBeEmpty();
            return;
        }

        var deadline = found.ShouldHaveSingleItem();
        (Words(text, deadline), $"{deadline.Date:yyyy-MM-dd}", deadline.Recurrence).ShouldBe((words, date, DeadlineRecurrence.None));
    }

    private static string Words(string text, DeadlineMention deadline) => text[deadline.Range.Start..deadline.Range.End];

    private static List<DeadlineMention> Find(string text, int? year)
    {
        using var compact = Normalizer.Normalize(text);
        var found = new List<DeadlineMention>();
        DeadlineReader.Find(compact, new TextRange(0, compact.Chars.Length), year, found);
        return found;
    }
}
