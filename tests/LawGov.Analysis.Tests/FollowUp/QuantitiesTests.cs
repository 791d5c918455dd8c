using LawGov.Analysis.FollowUp;

namespace LawGov.Analysis.Tests.FollowUp;

public class QuantitiesTests
{
    [Theory]
    [InlineData("%", nameof(QuantityKind.Share))]
    [InlineData("％", nameof(QuantityKind.Share))]
    [InlineData("‰", nameof(QuantityKind.Share))]
    [InlineData("百分点", nameof(QuantityKind.Points))]
    [InlineData("个百分点", nameof(QuantityKind.Points))]
    [InlineData("元", nameof(QuantityKind.Money))]
    [InlineData("万元", nameof(QuantityKind.Money))]
    [InlineData("亿元", nameof(QuantityKind.Money))]
    [InlineData("美元", nameof(QuantityKind.Money))]
    [InlineData("公里", nameof(QuantityKind.Length))]
    [InlineData("千米", nameof(QuantityKind.Length))]
    [InlineData("米", nameof(QuantityKind.Length))]
    [InlineData("余米", nameof(QuantityKind.Length))]
    [InlineData("亩", nameof(QuantityKind.Area))]
    [InlineData("公顷", nameof(QuantityKind.Area))]
    [InlineData("平方米", nameof(QuantityKind.Area))]
    [InlineData("平方公里", nameof(QuantityKind.Area))]
    [InlineData("人", nameof(QuantityKind.People))]
    [InlineData("名", nameof(QuantityKind.People))]
    [InlineData("位", nameof(QuantityKind.People))]
    [InlineData("人次", nameof(QuantityKind.People))]
    [InlineData("学时", nameof(QuantityKind.StudyHours))]
    [InlineData("课时", nameof(QuantityKind.StudyHours))]
    [InlineData("天", nameof(QuantityKind.Time))]
    [InlineData("日", nameof(QuantityKind.Time))]
    [InlineData("周", nameof(QuantityKind.Time))]
    [InlineData("个月", nameof(QuantityKind.Time))]
    [InlineData("小时", nameof(QuantityKind.Time))]
    [InlineData("分钟", nameof(QuantityKind.Time))]
    [InlineData("工作日", nameof(QuantityKind.Time))]
    [InlineData("个工作日", nameof(QuantityKind.Time))]
    [InlineData("件", nameof(QuantityKind.Count))]
    [InlineData("", nameof(QuantityKind.Count))]
    public void What_a_measure_word_measures(string unit, string kind) => Quantities.KindOf(unit).ToString().ShouldBe(kind);

    [Theory]
    [InlineData(2, "公里", "米", 2000)]
    [InlineData(2, "千米", "公里", 2)]
    [InlineData(2500, "米", "公里", 2.5)]
    [InlineData(3, "公顷", "亩", 45)]
    [InlineData(1, "平方公里", "公顷", 100)]
    [InlineData(500, "平方米", "公顷", 0.05)]
    [InlineData(3, "个工作日", "工作日", 3)]
    [InlineData(3, "天", "日", 3)]
    [InlineData(3, "天", "个工作日", null)] // a working day is no day of the calendar
    [InlineData(3, "小时", "分钟", null)]
    [InlineData(3, "小时", "余小时", 3)]
    [InlineData(3, "件", "项", 3)] // what is counted may be called otherwise
    [InlineData(3, "人", "名", 3)]
    [InlineData(3, "万元", "亿元", 3)] // values have their scale already
    [InlineData(3, "%", "％", 3)]
    [InlineData(3, "个百分点", "百分点", null)]
    [InlineData(3, "米", "亩", null)]
    public void Values_are_converted_within_a_kind(double value, string from, string to, object? converted) =>
        Quantities.Convert((decimal)value, from, to).ShouldBe(converted is null ? null : Convert.ToDecimal(converted, System.Globalization.CultureInfo.InvariantCulture));
}
