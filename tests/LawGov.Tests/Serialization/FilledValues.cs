using System.Reflection;
using LawGov.Model;

namespace LawGov.Tests.Serialization;

/// <summary>Values of any public data type, every member filled with something that is not its default; the same seed gives the same value.</summary>
internal sealed class FilledValues(int seed)
{
    private const int Deepest = 5;
    private int _next = seed;

    public object Of(Type type) => Make(type, 0) ?? throw new InvalidOperationException($"{type} could not be filled.");

    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Make(inner, depth);
        var number = ++_next;
        if (type == typeof(string)) return $"第{number}项“\\\"<&\U00020BB7";
        if (type == typeof(int)) return (number % 9) + 1;
        if (type == typeof(long)) return 5_000_000_000L + number;
        if (type == typeof(double)) return (number % 7) / 7.0;
        if (type == typeof(decimal)) return number + 0.35m;
        if (type == typeof(bool)) return true;
        if (type == typeof(DateOnly)) return new DateOnly(2020, 1, 1).AddDays(number);
        if (type == typeof(Period)) return new Period(2000 + (number % 50), 2060);
        if (type == typeof(Analysis.Schedule.Quarter)) return new Analysis.Schedule.Quarter(2022, (number % 4) + 1);
        if (type == typeof(Corpus.CorpusShard)) return new Corpus.CorpusShard(1, 3);
        if (type == typeof(Analysis.Score)) return new Analysis.Score(number % 11 / 11.0);
        if (type.IsEnum) return Enum.GetValues(type) is { Length: > 0 } values ? values.GetValue(number % values.Length) : null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(type.GetGenericArguments()[0], depth);
        return DataTypes.IsData(type) ? Filled(type, depth + 1) : null;
    }

    private object List(Type element, int depth)
    {
        var count = depth < Deepest && element != typeof(object) ? 2 : 0;
        var items = Array.CreateInstance(element, count);
        for (var i = 0; i < count; i++) items.SetValue(Make(element, depth), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private object Filled(Type type, int depth)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault(c => c.GetParameters() is not [{ } only] || only.ParameterType != type);
        var value = constructor is null ? Activator.CreateInstance(type)! : constructor.Invoke([.. constructor.GetParameters().Select(p => Make(p.ParameterType, depth))]);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
            if ((depth <= Deepest || property.PropertyType.IsValueType || property.PropertyType == typeof(string)) && Make(property.PropertyType, depth) is { } member) property.SetValue(value, member);
        return value;
    }
}
