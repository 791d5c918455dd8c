using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LawGov.Analysis.Serialization;
using LawGov.Corpus;
using LawGov.Files;
using LawGov.Model.Serialization;
using LawGov.Office.Ledgers;
using LawGov.Readers.Serialization;

namespace LawGov.Tests.Serialization;

/// <summary>Every public data type goes through System.Text.Json and comes back equal: with plain options, and with the metadata that its package publishes.</summary>
public sealed class RoundTripTests
{
    private static readonly JsonSerializerOptions Plain = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly Dictionary<Assembly, IJsonTypeInfoResolver> Published = new IJsonTypeInfoResolver[]
    {
        ModelJsonContext.Default, ReadersJsonContext.Default, AnalysisJsonContext.Default, PolicyFileJsonContext.Default, LedgerFileJsonContext.Default, CorpusJsonContext.Default,
    }.ToDictionary(c => c.GetType().Assembly);

    public static TheoryData<Type> Types => [.. DataTypes.All.OrderBy(t => t.FullName, StringComparer.Ordinal)];

    [Fact]
    public void There_are_many_types() => DataTypes.All.Count().ShouldBeGreaterThan(110);

    [Theory]
    [MemberData(nameof(Types))]
    public void Plain_options_give_back_what_was_written(Type type) => ComesBack(type, Plain);

    [Theory]
    [MemberData(nameof(Types))]
    public void The_published_metadata_of_the_package_give_back_what_was_written(Type type) => ComesBack(type, OptionsOf(type));

    [Theory]
    [MemberData(nameof(Types))]
    public void No_member_is_written_that_is_not_read(Type type)
    {
        foreach (var member in Plain.GetTypeInfo(type).Properties.Where(p => p.Get is not null))
            (member.Set is not null || member.AssociatedParameter is not null).ShouldBeTrue($"{type.Name}.{member.Name}");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_member_that_is_null_where_it_may_not_be_is_refused_by_the_published_metadata(Type type)
    {
        if (OptionsOf(type).GetTypeInfo(type).Properties.FirstOrDefault(p => !p.IsSetNullable && !p.PropertyType.IsValueType && p.Set is not null) is not { } member) return;
        var json = System.Text.Json.Nodes.JsonNode.Parse(JsonSerializer.Serialize(new FilledValues(3).Of(type), type, OptionsOf(type)))!;
        json[member.Name] = null;
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize(json.ToJsonString(), type, OptionsOf(type))).Message.ShouldContain(member.Name);
    }

    [Fact]
    public void Enumerations_are_written_by_name()
    {
        foreach (var type in DataTypes.Enumerations)
            foreach (var value in Enum.GetValues(type)) JsonSerializer.Serialize(value, type).ShouldBe($"\"{value}\"", type.FullName);
    }

    private static JsonSerializerOptions OptionsOf(Type type) => ((System.Text.Json.Serialization.JsonSerializerContext)Published[type.Assembly]).Options;

    private static void ComesBack(Type type, JsonSerializerOptions options)
    {
        foreach (var seed in new[] { 0, 7, 100 })
        {
            var value = new FilledValues(seed).Of(type);
            var json = JsonSerializer.Serialize(value, type, options);
            var read = JsonSerializer.Deserialize(json, type, options);
            read.ShouldBe(value, json);
            JsonSerializer.Serialize(read, type, options).ShouldBe(json);
        }
    }
}
