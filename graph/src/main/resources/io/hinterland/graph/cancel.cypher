SHOW TRANSACTIONS
YIELD transactionId, metaData
WHERE metaData.hinterland = $token
TERMINATE TRANSACTIONS transactionId
YIELD message
RETURN message
