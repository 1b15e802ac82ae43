export declare const launchArguments: string[];
