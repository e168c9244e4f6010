// Makes storage, database and key vault reachable from this network only.
param name string
param location string
param tags object
param storageId string
param cosmosId string
param vaultId string

var targets = { blob: storageId, queue: storageId, table: storageId, vault: vaultId, Sql: cosmosId }
var zones = {
  blob: 'privatelink.blob.${environment().suffixes.storage}'
  queue: 'privatelink.queue.${environment().suffixes.storage}'
  table: 'privatelink.table.${environment().suffixes.storage}'
  vault: 'privatelink.vaultcore.azure.net'
  Sql: 'privatelink.documents.azure.com' // Cosmos DB for NoSQL; environment() has no suffix for it
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'vnet-${name}'

  resource endpoints 'subnets' existing = {
    name: 'endpoints'
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [for entry in items(zones): {
  name: entry.value
  location: 'global'
  tags: tags
}]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [for (entry, i) in items(zones): {
  parent: zone[i]
  name: 'link-${name}'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
}]

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = [for (entry, i) in items(zones): {
  name: 'pep-${name}-${toLower(entry.key)}'
  location: location
  tags: tags
  properties: {
    subnet: { id: network::endpoints.id }
    privateLinkServiceConnections: [{
      name: entry.key
      properties: { privateLinkServiceId: targets[entry.key], groupIds: [entry.key] }
    }]
  }
}]

resource dns 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [for (entry, i) in items(zones): {
  parent: endpoint[i]
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: entry.key, properties: { privateDnsZoneId: zone[i].id } }] }
}]
