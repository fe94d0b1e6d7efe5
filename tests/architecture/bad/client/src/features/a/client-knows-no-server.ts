import '../../../../../../../server/src/domain/instant.ts';
