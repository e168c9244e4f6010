#!/usr/bin/env bash
# scim-patch 0.8.3: a new department that comes with its schema is stored beside the person's department, and a new given name takes the
# family name away.
#
# Guess: a PATCH without a path has the attributes to be changed, in the form that they have in the person (RFC 7644, 3.5.2.1 and 3.5.2.3):
#   the department is changed, the manager and the family name stay. scimmy, another implementation, does so.
# Behaviour: the name of each attribute is split at its points. That of the enterprise schema has one, in "2.0:User", so the person gets a
#   new attribute that ends in "2.0", with a part called "User" in it, and keeps the old department, without an error. The whole name is
#   replaced by the parts that were sent, in "add" as well. A path or the full name of one attribute works, so that it takes another
#   sender to notice. A path in other capitals, which SCIM allows (RFC 7643, 2.1), adds a second attribute; scimmy refuses it.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund scim-patch@0.8.3 scimmy@1.3.5
cat >finding.mjs <<'JS'
import scim from 'scim-patch';
import SCIMMY from 'scimmy';

const core = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
SCIMMY.Resources.declare(SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser));
const anna = () => ({
  schemas: [core, enterprise], id: '1', userName: 'anna', name: { familyName: 'Amsel', givenName: 'Anna' },
  [enterprise]: { department: 'Sales', manager: { value: '7' } }, meta: { resourceType: 'User' },
});
const readers = {
  'scim-patch': (operation) => scim.scimPatch(anna(), [operation]),
  scimmy: async (operation) => {
    const patch = new SCIMMY.Messages.PatchOp({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [operation] });
    return JSON.parse(JSON.stringify(await patch.apply(new SCIMMY.Schemas.User(anna(), 'out'), (changed) => changed)));
  },
};
const short = (json) => json.replaceAll(enterprise, 'E:User').replaceAll(enterprise.slice(0, -5), 'E');

for (const operation of [
  { op: 'replace', path: `${enterprise}:department`, value: 'Purchase' },
  { op: 'replace', value: { [`${enterprise}:department`]: 'Purchase' } },
  { op: 'replace', value: { [enterprise]: { department: 'Purchase' } } },
  { op: 'add', value: { name: { givenName: 'Anne' } } },
  { op: 'replace', path: 'UserName', value: 'anne' },
]) {
  console.log(short(JSON.stringify(operation)));
  for (const [name, read] of Object.entries(readers)) {
    const answer = await Promise.resolve().then(() => read(operation)).then((person) => {
      const changed = Object.entries(person).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(anna()[key]));
      return changed.map(([key, value]) => short(`${key} is ${JSON.stringify(value)}`)).join(', ');
    }, () => 'refused');
    console.log(`  ${name}: ${answer}`);
  }
}
JS

seen=$(node finding.mjs)
expected='{"op":"replace","path":"E:User:department","value":"Purchase"}
  scim-patch: E:User is {"department":"Purchase","manager":{"value":"7"}}
  scimmy: E:User is {"department":"Purchase","manager":{"value":"7"}}
{"op":"replace","value":{"E:User:department":"Purchase"}}
  scim-patch: E:User is {"department":"Purchase","manager":{"value":"7"}}
  scimmy: E:User is {"department":"Purchase","manager":{"value":"7"}}
{"op":"replace","value":{"E:User":{"department":"Purchase"}}}
  scim-patch: E is {"User":{"department":"Purchase"}}
  scimmy: E:User is {"department":"Purchase","manager":{"value":"7"}}
{"op":"add","value":{"name":{"givenName":"Anne"}}}
  scim-patch: name is {"givenName":"Anne"}
  scimmy: name is {"familyName":"Amsel","givenName":"Anne"}
{"op":"replace","path":"UserName","value":"anne"}
  scim-patch: UserName is "anne"
  scimmy: refused'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
