package featureflags

import "hash/fnv"

// bucket is from 0 to 99, always the same for the same flag and user.
func bucket(flag, user string) int {
	hash := fnv.New32a()
	hash.Write([]byte(flag + ":" + user))
	return int(hash.Sum32() % 100)
}
