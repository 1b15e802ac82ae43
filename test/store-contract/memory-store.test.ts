import { memoryStore } from '@guicheng/runner';
import { storeContract } from './store-contract.ts';

storeContract('the memory store', async () => memoryStore());
