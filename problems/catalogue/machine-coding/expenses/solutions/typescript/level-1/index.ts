export { ExpenseBook } from './expense-book.ts';
