#!/usr/bin/env bash
# Microsoft.Azure.Cosmos 3.64.0: some expressions become a query for a property that no document has, without an error.
#
# Guess: LINQ that cannot be translated throws, as it does for string.IsNullOrEmpty; and HasValue and Value of a nullable property mean the
#   same with each serializer.
# Behaviour: Count of a list, Length of a text and Year of a time are taken for properties of the document: such a condition is undefined,
#   so it is never true, and neither is its negation. The method Count() beside it is right. HasValue and Value are translated by name, so
#   with System.Text.Json and a naming policy they too are properties; with Newtonsoft.Json and the same policy they are not. A character is
#   compared as its number, and a division of whole numbers is not a whole number.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Azure.Cosmos" Version="3.64.0" />
    <PackageReference Include="Newtonsoft.Json" Version="13.0.4" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

var key = Convert.ToBase64String(new byte[64]);
foreach (var (serializer, options) in new (string, CosmosClientOptions)[]
{
    ("Newtonsoft.Json, camel case", new() { SerializerOptions = new() { PropertyNamingPolicy = CosmosPropertyNamingPolicy.CamelCase } }),
    ("System.Text.Json, camel case", new() { UseSystemTextJsonSerializerWithOptions = new(JsonSerializerDefaults.Web) }),
})
{
    using var client = new CosmosClient("https://localhost:8081", key, options);
    var meetings = client.GetContainer("database", "meetings");
    Console.WriteLine(serializer);
    Translate(meetings, m => m.Ended.HasValue);
    Translate(meetings, m => m.Minutes!.Value > 30);
    Translate(meetings, m => m.People.Count() == 2);
    Translate(meetings, m => m.People.Count == 2);
    Translate(meetings, m => m.Title.Length > 0);
    Translate(meetings, m => m.Start.Year == 2026);
    Translate(meetings, m => m.Week / 2 == 1);
    Translate(meetings, m => m.Title[0] == 'A');
    Translate(meetings, m => string.IsNullOrEmpty(m.Title));
}

static void Translate(Container meetings, Expression<Func<Meeting, bool>> condition)
{
    try
    {
        var query = meetings.GetItemLinqQueryable<Meeting>().Where(condition).ToString()!;
        var sql = JsonDocument.Parse(query).RootElement.GetProperty("query").GetString()!;
        Console.WriteLine($"  {condition.Body}: {sql.Split("WHERE ")[1]}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"  {condition.Body}: {e.GetType().Name}");
    }
}

internal sealed class Meeting
{
    public DateTimeOffset Start { get; set; }
    public DateTimeOffset? Ended { get; set; }
    public int? Minutes { get; set; }
    public int Week { get; set; }
    public string Title { get; set; } = "";
    public List<string> People { get; set; } = [];
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll)
expected='Newtonsoft.Json, camel case
  m.Ended.HasValue: IS_DEFINED(root["ended"])
  (m.Minutes.Value > 30): (root["minutes"] > 30)
  (m.People.Count() == 2): (ARRAY_LENGTH(root["people"]) = 2)
  (m.People.Count == 2): (root["people"]["count"] = 2)
  (m.Title.Length > 0): (root["title"]["length"] > 0)
  (m.Start.Year == 2026): (root["start"]["year"] = 2026)
  ((m.Week / 2) == 1): ((root["week"] / 2) = 1)
  (Convert(m.Title.get_Chars(0), Int32) == 65): (SUBSTRING(root["title"], 0, 1) = 65)
  IsNullOrEmpty(m.Title): DocumentQueryException
System.Text.Json, camel case
  m.Ended.HasValue: root["ended"]["hasValue"]
  (m.Minutes.Value > 30): (root["minutes"]["value"] > 30)
  (m.People.Count() == 2): (ARRAY_LENGTH(root["people"]) = 2)
  (m.People.Count == 2): (root["people"]["count"] = 2)
  (m.Title.Length > 0): (root["title"]["length"] > 0)
  (m.Start.Year == 2026): (root["start"]["year"] = 2026)
  ((m.Week / 2) == 1): ((root["week"] / 2) = 1)
  (Convert(m.Title.get_Chars(0), Int32) == 65): (SUBSTRING(root["title"], 0, 1) = 65)
  IsNullOrEmpty(m.Title): DocumentQueryException'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
