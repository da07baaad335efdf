-- AlterTable
ALTER TABLE "catalogue" ADD COLUMN     "parameters" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "ranking_profiles" JSONB NOT NULL DEFAULT '[]';
