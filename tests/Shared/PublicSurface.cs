using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Shouldly;

namespace LawGov.Tests.Shared;

/// <summary>Lists what an assembly shows to the world, so that a text file can stand guard over it.</summary>
internal static class PublicSurface
{
    /// <summary>Set to 1 to write the approved files anew; then read the difference before committing it.</summary>
    private const string Switch = "LAWGOV_APPROVE";

    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Compares the surface of an assembly with the approved text beside the tests.</summary>
    public static void ShouldBeApproved(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        var file = Repository.PathOf("tests", name + ".Tests", $"PublicSurface.{name}.approved.txt");
        var surface = Describe(assembly);
        if (Environment.GetEnvironmentVariable(Switch) == "1") File.WriteAllText(file, surface);
        File.Exists(file).ShouldBeTrue($"{file} is missing; run the test with {Switch}=1 and read what it wrote.");
        surface.Split('\n').ShouldBe(
            File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'),
            $"The public surface of {name} has changed. If that is meant, run the test with {Switch}=1 and say it in the changelog.");
    }

    /// <summary>Types and members for which the documentation file of an assembly has no entry.</summary>
    public static IEnumerable<string> Undocumented(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        File.Exists(file).ShouldBeTrue($"{file}: the library is built without its documentation.");
        var documented = XDocument.Load(file).Descendants("member").Where(m => m.Elements().Any()).Select(m => m.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var type in assembly.GetExportedTypes())
        {
            var id = type.FullName!.Replace('+', '.');
            if (!documented.Contains("T:" + id)) yield return id;
            foreach (var field in type.GetFields(Visible))
                if (!field.IsSpecialName && !documented.Contains($"F:{id}.{field.Name}")) yield return $"{id}.{field.Name}";
            foreach (var property in type.GetProperties(Visible))
            {
                // Parameters of positional records are documented with the type.
                if (property.GetIndexParameters().Length == 0 && !documented.Contains($"P:{id}.{property.Name}") && !IsPositional(type, property)) yield return $"{id}.{property.Name}";
            }
        }
    }

    private static bool IsPositional(Type type, PropertyInfo property) =>
        type.GetConstructors().Any(c => c.GetParameters().Any(p => p.Name == property.Name));

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(Declaration(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Declaration(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : "class";
        var modifier = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsInterface || type.IsValueType ? "" : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";
        var isRecord = type.GetMethod("<Clone>$") is not null || type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null;
        string[] above =
        [
            .. type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum) ? [NameOf(b)] : Array.Empty<string>(),
            .. type.GetInterfaces().Where(_ => !type.IsEnum).Select(NameOf).Order(StringComparer.Ordinal),
        ];
        return $"{modifier}{(isRecord ? "record " : "")}{kind} {type.Namespace}.{NameOf(type)}{(above.Length > 0 ? " : " + string.Join(", ", above) : "")}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n))}");
        return type.GetConstructors(Visible).Select(c => $"new({Parameters(c)})")
            .Concat(type.GetFields(Visible).Select(f => $"{(f.IsLiteral ? "const" : f.IsStatic ? "static field" : "field")} {NameOf(f.FieldType)} {f.Name}{(f.IsLiteral ? $" = {f.GetRawConstantValue()}" : "")}"))
            .Concat(type.GetProperties(Visible).Select(Property))
            .Concat(type.GetEvents(Visible).Select(e => $"event {NameOf(e.EventHandlerType!)} {e.Name}"))
            .Concat(type.GetMethods(Visible).Where(m => !IsAccessor(m) && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null).Select(Method));
    }

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Property(PropertyInfo property)
    {
        var get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        var set = property.SetMethod is not { IsPublic: true } ? "" : isInit ? "init; " : "set; ";
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(p => NameOf(p.ParameterType)))}]";
        var isNullable = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable && !property.PropertyType.IsValueType;
        return $"{(property.GetMethod?.IsStatic == true ? "static " : "")}{required}{NameOf(property.PropertyType)}{(isNullable ? "?" : "")} {name} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";
        var isNullable = new NullabilityInfoContext().Create(method.ReturnParameter).ReadState == NullabilityState.Nullable && !method.ReturnType.IsValueType;
        return $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)}{(isNullable ? "?" : "")} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
    {
        var direction = p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : p.GetCustomAttribute<ParamArrayAttribute>() is not null ? "params " : "";
        var isNullable = new NullabilityInfoContext().Create(p).ReadState == NullabilityState.Nullable && !p.ParameterType.IsValueType && !p.ParameterType.IsByRef;
        return $"{direction}{NameOf(p.ParameterType)}{(isNullable ? "?" : "")} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}";
    }));

    private static string NameOf(Type type)
    {
        if (type.IsByRef) return NameOf(type.GetElementType()!);
        if (type.IsArray) return NameOf(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } inner) return NameOf(inner) + "?";
        var name = type.IsNested && !type.IsGenericParameter ? $"{NameOf(type.DeclaringType!)}.{type.Name}" : type.Name;
        var mark = name.IndexOf('`', StringComparison.Ordinal);
        return mark < 0 ? name : $"{name[..mark]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
