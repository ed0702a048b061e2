UNWIND [10, 20, 50] AS value
RETURN value
