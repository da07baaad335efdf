-- AlterTable
ALTER TABLE "catalogue" ADD COLUMN     "parameters" JSONB NOT NULL DEFAULT '[]';
