// Cosmos DB for NoSQL, serverless. Keys are disabled; only identities have access.
param name string
param location string
param tags object
param privateNetworking bool

var database = 'oneonone'

// Only the terms that the adapter queries by are indexed, never the body of a document. Must match CosmosSchema.
var indexing = {
  indexingMode: 'consistent'
  automatic: true
  includedPaths: [{ path: '/*' }]
  excludedPaths: [{ path: '/body/*' }, { path: '/sealed/?' }, { path: '/folded/?' }, { path: '/stamp/?' }, { path: '/"_etag"/?' }]
}

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: privateNetworking ? 'Disabled' : 'Enabled'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous7Days' } }
  }
}

resource sql 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: database
  properties: { resource: { id: database } }
}

// Time to live is on, and each document can set its own (-1: documents without one never expire).
resource pairs 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: sql
  name: 'pairs'
  properties: { resource: { id: 'pairs', partitionKey: { paths: ['/pairId'], kind: 'Hash', version: 2 }, defaultTtl: -1, indexingPolicy: indexing } }
}

resource people 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: sql
  name: 'people'
  properties: { resource: { id: 'people', partitionKey: { paths: ['/personId'], kind: 'Hash', version: 2 }, defaultTtl: -1, indexingPolicy: indexing } }
}

output id string = account.id
output accountName string = account.name
output endpoint string = account.properties.documentEndpoint
output database string = database
